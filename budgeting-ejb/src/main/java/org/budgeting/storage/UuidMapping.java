package org.budgeting.storage;

import java.nio.ByteBuffer;
import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;

/** Keeps a UUID as the database likes it best: {@code uuid} on PostgreSQL, sixteen bytes elsewhere (S1). */
class UuidMapping implements Converter {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 16;

    private final boolean nativeUuid;

    UuidMapping(boolean nativeUuid) {
        this.nativeUuid = nativeUuid;
    }

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        if (value == null || nativeUuid) {
            return value;
        }
        UUID uuid = (UUID) value;
        return ByteBuffer.allocate(BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    @Override
    public Object convertDataValueToObjectValue(Object value, Session session) {
        if (!(value instanceof byte[] bytes)) {
            return value;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        // Without a type a NULL would be bound as text, which PostgreSQL refuses for a uuid column.
        DirectToFieldMapping direct = (DirectToFieldMapping) mapping;
        direct.getField().setSqlType(nativeUuid ? Types.OTHER : Types.VARBINARY);
        direct.setFieldClassification(nativeUuid ? UUID.class : byte[].class);
    }
}
