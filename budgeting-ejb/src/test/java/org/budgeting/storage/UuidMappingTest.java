package org.budgeting.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidMappingTest {

    @Test
    void sixteen_bytes_hold_an_id_where_the_database_has_no_uuid_S1() {
        UuidMapping bytes = new UuidMapping(false);
        UUID id = UUID.fromString("01930000-0000-7000-8000-0000000000ff");
        Object stored = bytes.convertObjectValueToDataValue(id, null);
        assertThat((byte[]) stored).hasSize(16).startsWith(0x01, 0x93).endsWith(0x00, 0xff);
        assertThat(bytes.convertDataValueToObjectValue(stored, null)).isEqualTo(id);
    }

    @Test
    void a_native_uuid_passes_as_it_is_S1() {
        UuidMapping uuid = new UuidMapping(true);
        UUID id = UUID.randomUUID();
        assertThat(uuid.convertObjectValueToDataValue(id, null)).isSameAs(id);
        assertThat(uuid.convertDataValueToObjectValue(id, null)).isSameAs(id);
    }

    @Test
    void an_absent_id_stays_absent_S1() {
        assertThat(new UuidMapping(false).convertObjectValueToDataValue(null, null))
                .isNull();
        assertThat(new UuidMapping(false).convertDataValueToObjectValue(null, null))
                .isNull();
    }

    @Test
    void new_ids_are_of_version_7_and_sort_by_their_making() {
        UUID earlier = Ids.next();
        UUID later = Stream.generate(Ids::next)
                .filter(id -> millisOf(id) != millisOf(earlier))
                .findFirst()
                .orElseThrow();
        assertThat(earlier.version()).isEqualTo(7);
        List<String> inOrder =
                Stream.of(later, earlier).map(UUID::toString).sorted().toList();
        assertThat(inOrder).containsExactly(earlier.toString(), later.toString());
    }

    private static long millisOf(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
