package org.budgeting.tenancy;

/** What is known of a tenant: currency by its ISO 4217 code, time zone by its IANA name. */
public record TenantDetails(String id, String name, String currency, String timeZone) {}
