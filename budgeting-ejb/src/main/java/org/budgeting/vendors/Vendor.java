package org.budgeting.vendors;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.storage.NameKey;
import org.budgeting.tenancy.TenantOwned;

/** A vendor, or another name of one. Born when somebody names it; becomes another's name by a merge. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "vendor")
class Vendor extends TenantOwned {

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    /** The vendor that this is a name of; itself if it is one. */
    @Column(name = "main_id")
    private UUID mainId;

    protected Vendor() {}

    Vendor(String name) {
        super(Ids.next());
        this.mainId = id();
        name(name);
    }

    static Vendor synonym(String name, UUID of) {
        Vendor synonym = new Vendor(name);
        synonym.mainId = of;
        return synonym;
    }

    void name(String text) {
        this.name = text.strip();
        this.nameKey = NameKey.of(text);
    }

    void requireVersion(long expected) {
        Stale.check("vendor", expected, version());
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    UUID mainId() {
        return mainId;
    }

    boolean isSynonym() {
        return !mainId.equals(id());
    }

    VendorDetails details(List<String> synonyms) {
        return new VendorDetails(id(), version(), name, synonyms);
    }
}
