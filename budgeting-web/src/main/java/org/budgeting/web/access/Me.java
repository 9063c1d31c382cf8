package org.budgeting.web.access;

import java.util.List;
import org.budgeting.access.Caller;
import org.budgeting.access.Right;
import org.budgeting.access.Role;
import org.budgeting.tenancy.TenantDetails;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller, as it is answered. */
@Schema(description = "You, as your token says.")
public record Me(
        @Schema(example = "aurora-contributor") String user,
        @Schema(example = "Cora Hale") String name,

        @Schema(type = SchemaType.ARRAY, implementation = Role.class, description = "Your roles.")
        List<Role> roles,

        @Schema(type = SchemaType.ARRAY, implementation = Right.class, description = "What they allow you to do.")
        List<Right> rights,

        @Schema(description = "Your organisation.") TenantView tenant) {

    /** The caller's organisation. */
    @Schema(name = "Tenant", description = "An organisation.")
    public record TenantView(
            @Schema(example = "aurora") String id,
            @Schema(example = "Aurora") String name,

            @Schema(description = "Currency of its books.", example = "GBP")
            String currency,

            @Schema(description = "Decides which day it is.", example = "Europe/London")
            String timeZone) {}

    static Me of(Caller caller, TenantDetails tenant) {
        return new Me(
                caller.user(),
                caller.name(),
                caller.roles().stream().sorted().toList(),
                caller.roles().stream()
                        .flatMap(role -> role.rights().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                new TenantView(tenant.id(), tenant.name(), tenant.currency(), tenant.timeZone()));
    }
}
