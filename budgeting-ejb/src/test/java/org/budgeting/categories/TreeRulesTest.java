package org.budgeting.categories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class TreeRulesTest {

    private final List<UUID> chain =
            IntStream.range(0, 5).mapToObj(n -> UUID.randomUUID()).toList();
    private final Map<UUID, UUID> parents = new HashMap<>();

    TreeRulesTest() {
        IntStream.range(1, 5).forEach(n -> parents.put(chain.get(n), chain.get(n - 1)));
    }

    @Test
    void a_subtree_is_the_category_and_all_below_it_G3() {
        assertThat(TreeRules.subtree(chain.get(3), parents)).containsExactlyInAnyOrder(chain.get(3), chain.get(4));
        assertThat(TreeRules.subtree(chain.get(0), parents)).containsExactlyInAnyOrderElementsOf(chain);
    }

    @Test
    void refuses_a_place_below_itself_G3() {
        assertThat(problems(chain.get(1), chain.get(1))).containsExactly("circle");
        assertThat(problems(chain.get(1), chain.get(4))).contains("circle");
        assertThat(problems(chain.get(4), chain.get(0))).isEmpty();
        assertThat(problems(chain.get(1), null)).isEmpty();
    }

    @Test
    void refuses_a_seventh_level_whatever_hangs_below_what_moves_G3() {
        UUID single = UUID.randomUUID();
        UUID above = UUID.randomUUID();
        assertThat(problems(single, chain.get(4))).isEmpty();
        parents.put(above, single);
        assertThat(problems(single, chain.get(4))).containsExactly("too-deep");
        assertThat(problems(chain.get(0), single)).isEmpty();
        assertThat(problems(chain.get(0), above)).containsExactly("too-deep");
    }

    @Test
    void ends_where_the_data_has_a_circle() {
        parents.put(chain.get(0), chain.get(4));
        assertThat(TreeRules.lineage(chain.get(2), parents)).hasSizeLessThan(7);
    }

    @Test
    void refuses_a_synonym_that_is_given_twice_or_is_the_name_G1() {
        var check = new InvalidInput.Check();
        TreeRules.checkSynonyms(
                check, new NewCategory("Travel", null, null, null, null, List.of("Trips", " TRIPS ", "travel")));
        assertThat(check.found()).extracting(FieldProblem::field).containsExactly("synonyms[1]", "synonyms[2]");
    }

    private List<String> problems(UUID top, UUID parent) {
        var check = new InvalidInput.Check();
        TreeRules.checkPlace(check, "parent", top, parent, parents);
        return check.found().stream().map(FieldProblem::code).toList();
    }
}
