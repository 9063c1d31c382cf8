package org.budgeting.categories;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.storage.NameKey;
import org.budgeting.tenancy.TenantOwned;

/** Another name by which files know a category. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "category_synonym")
class CategorySynonym extends TenantOwned {

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    protected CategorySynonym() {}

    CategorySynonym(UUID category, String name) {
        super(Ids.next());
        this.categoryId = category;
        this.name = name.strip();
        this.nameKey = NameKey.of(name);
    }

    void belongsTo(UUID category) {
        this.categoryId = category;
    }

    UUID categoryId() {
        return categoryId;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }
}
