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

/** A kind of spending in the tenant's tree. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "category")
class Category extends TenantOwned {

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "description")
    private String description;

    @Column(name = "colour")
    private String colour;

    @Column(name = "icon")
    private String icon;

    protected Category() {}

    Category(NewCategory input) {
        super(Ids.next());
        this.parentId = input.parent();
        this.name = input.name().strip();
        this.nameKey = NameKey.of(name);
        this.description = input.description();
        this.colour = input.colour();
        this.icon = input.icon();
    }

    String name() {
        return name;
    }

    CategoryDetails details() {
        return new CategoryDetails(id(), version(), name, description, colour, icon, parentId);
    }
}
