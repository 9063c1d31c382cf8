package org.budgeting.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.platform.database.OraclePlatform;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * Tells EclipseLink, when the application starts, which SQL to speak and how ids are kept.
 *
 * <p>Oracle's SQL serves Oracle and the embedded H2 in its Oracle mode; EclipseLink's own detection would choose H2's, whose
 * LIMIT that mode refuses.
 */
public class StorageCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) throws SQLException {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        boolean postgresql = isPostgresql(((JNDIConnector) login.getConnector()).getDataSource());
        login.setPlatform(postgresql ? new PostgreSQLPlatform() : new OraclePlatform());
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof DirectToFieldMapping direct && direct.getAttributeClassification() == UUID.class) {
                    direct.setConverter(new UuidMapping(postgresql));
                }
            }
        }
    }

    private static boolean isPostgresql(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
        }
    }
}
