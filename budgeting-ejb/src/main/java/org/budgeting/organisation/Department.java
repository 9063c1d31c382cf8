package org.budgeting.organisation;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.storage.NameKey;
import org.budgeting.tenancy.TenantOwned;

/** A department, or a cost centre within one. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "department")
class Department extends TenantOwned {

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    protected Department() {}

    Department(NewDepartment input) {
        super(Ids.next());
        this.parentId = input.parent();
        this.name = input.name().strip();
        this.nameKey = NameKey.of(name);
    }

    DepartmentDetails details() {
        return new DepartmentDetails(id(), version(), name, parentId);
    }
}
