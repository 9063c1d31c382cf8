package org.budgeting.vendors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a vendor is called from now on.
 *
 * @param name the one that it is shown by; the one before stays a synonym
 * @param synonyms the others by which it is known, at most {@value #SYNONYMS_MAX}
 */
public record VendorNames(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = SYNONYMS_MAX) List<@NotBlank @Size(max = 200) String> synonyms) {

    public static final int SYNONYMS_MAX = 100;

    public VendorNames {
        synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
    }
}
