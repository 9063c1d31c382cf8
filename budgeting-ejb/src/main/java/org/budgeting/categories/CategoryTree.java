package org.budgeting.categories;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.budgeting.tenancy.TenantOwned;

/** The one row that is locked by whoever changes the tree's shape, so that two moves never make a circle (G3). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "category_tree")
class CategoryTree extends TenantOwned {

    protected CategoryTree() {}

    CategoryTree(UUID id) {
        super(id);
    }
}
