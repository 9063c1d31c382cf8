package org.budgeting.storage;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.databaseaccess.DatabasePlatform;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Tells EclipseLink, when the application starts, which SQL to speak and how ids are kept.
 *
 * <p>Oracle's SQL serves Oracle and the embedded H2 in its Oracle mode; EclipseLink's own detection would choose H2's,
 * whose LIMIT that mode refuses, so persistence.xml names Oracle's.
 */
public class StorageCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) throws SQLException {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        boolean postgresql = isPostgresql(((JNDIConnector) login.getConnector()).getDataSource());
        if (postgresql) {
            login.setPlatform(configuredLike(login.getPlatform()));
        }
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof DirectToFieldMapping direct
                        && isUuid(descriptor.getJavaClass(), direct.getAttributeName())) {
                    direct.setConverter(new UuidMapping(postgresql));
                }
            }
        }
    }

    /** Asked of the class itself, because EclipseLink does not know its attributes' types yet when it is customized. */
    private static boolean isUuid(Class<?> entity, String attribute) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.getType() == UUID.class;
                }
            }
        }
        return false;
    }

    /**
     * Sequences and batch writing were told to the platform that persistence.xml names; another platform has to be told
     * of them again. Without the batches each row would travel alone.
     */
    private static PostgreSQLPlatform configuredLike(DatabasePlatform declared) {
        PostgreSQLPlatform platform = new PostgreSQLPlatform();
        platform.setUsesBatchWriting(declared.usesBatchWriting());
        platform.setUsesJDBCBatchWriting(declared.usesJDBCBatchWriting());
        platform.setMaxBatchWritingSize(declared.getMaxBatchWritingSize());
        if (declared.getSequences() != null) {
            declared.getSequences().values().forEach(platform::addSequence);
        }
        return platform;
    }

    private static boolean isPostgresql(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
        }
    }
}
