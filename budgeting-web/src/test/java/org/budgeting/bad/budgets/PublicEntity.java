package org.budgeting.bad.budgets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that everybody can hold and change. */
@Entity
public class PublicEntity {

    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }
}
