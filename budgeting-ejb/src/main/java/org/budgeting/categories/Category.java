package org.budgeting.categories;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.budgeting.audit.Change;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.storage.NameKey;
import org.budgeting.tenancy.TenantOwned;

/**
 * A kind of spending in the tenant's tree. Changed and moved while it is in use; then retired, from which it can come
 * back, or merged into another one, from which it cannot.
 */
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

    @Column(name = "retired")
    private boolean retired;

    @Column(name = "merged_into_id")
    private UUID mergedIntoId;

    protected Category() {}

    Category(NewCategory input) {
        super(Ids.next());
        this.parentId = input.parent();
        take(input);
    }

    /** Becomes another one in the same place; tells what changed. */
    Change change(NewCategory input) {
        Change change = Change.of(CategoryService.SUBJECT, id(), "changed")
                .field("name", name, input.name().strip())
                .field("description", description, input.description())
                .field("colour", colour, input.colour())
                .field("icon", icon, input.icon());
        take(input);
        return change;
    }

    private void take(NewCategory input) {
        this.name = input.name().strip();
        this.nameKey = NameKey.of(name);
        this.description = input.description();
        this.colour = input.colour();
        this.icon = input.icon();
    }

    Change move(UUID parent) {
        Change change = Change.of(CategoryService.SUBJECT, id(), "moved").field("parent", parentId, parent);
        this.parentId = parent;
        return change;
    }

    /** Its name is free afterwards: its id takes the name's place among its siblings. */
    Change mergeInto(UUID target) {
        Change change = Change.of(CategoryService.SUBJECT, id(), "merged")
                .field("merged_into", target)
                .field("parent", parentId, target);
        this.retired = true;
        this.mergedIntoId = target;
        this.parentId = target;
        this.nameKey = id().toString();
        return change;
    }

    /** Follows where its target was merged to. */
    void follow(UUID target) {
        this.mergedIntoId = target;
    }

    Change retire() {
        this.retired = true;
        return Change.of(CategoryService.SUBJECT, id(), "retired").field("retired", "no", "yes");
    }

    Change restore() {
        this.retired = false;
        return Change.of(CategoryService.SUBJECT, id(), "restored").field("retired", "yes", "no");
    }

    void requireVersion(long expected) {
        Stale.check("category", expected, version());
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    UUID parentId() {
        return parentId;
    }

    boolean isRetired() {
        return retired;
    }

    UUID mergedIntoId() {
        return mergedIntoId;
    }

    CategoryDetails details(List<String> synonyms) {
        return new CategoryDetails(
                id(), version(), name, description, colour, icon, parentId, synonyms, retired, mergedIntoId);
    }
}
