package org.budgeting.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.budgeting.launcher.Launcher;
import org.budgeting.launcher.PostgresServer;
import org.budgeting.scanning.AClamd;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Configures the server of the tests from the {@code server.xml} that everybody runs: its features, variables and data
 * sources, without sign-in and without the applications. Ports are free ones, and the database is new.
 */
final class TestServer {

    private static final Set<String> KEPT =
            Set.of("featureManager", "variable", "library", "dataSource", "httpEndpoint", "httpDispatcher", "logging");

    // Nobody signs in and nobody sees a page here, and each of these costs time at the start.
    private static final Set<String> UNUSED_FEATURES = Set.of(
            "appSecurity-5.0", "faces-4.0", "mpHealth-4.0", "mpJwt-2.1", "mpOpenAPI-4.1", "openidConnectClient-1.0");

    private static final List<String> EXTRA_FEATURES = List.of("localConnector-1.0");

    private static final List<String> HANDED_ON = List.of("ledger.seed", "ledger.sequences");

    private TestServer() {}

    /** Writes the configuration and sets the variables of {@code arquillian.xml}. */
    static void prepare() {
        String database = System.getProperty("budgeting.database", "h2");
        Path runtimes = Path.of(System.getProperty("budgeting.runtimes", "../liberty/target/runtimes"))
                .toAbsolutePath();
        Path usr = Path.of("target", "liberty-" + database).toAbsolutePath();
        int port = freePort();
        int stubPort = freePort();
        Map<String, String> variables = new HashMap<>(databaseVariables(database));
        variables.put("http.port", String.valueOf(port));
        variables.put("jdbc.dir", runtimes.resolve("jdbc").toString());
        variables.put("reporting.dir", runtimes.resolve("reporting").toString());
        variables.put("pecunia.url", "http://localhost:" + stubPort + "/pecunia");
        variables.put("content.keys.generated", usr.resolve("content.keys").toString());
        variables.put("webhook.http", "true");
        variables.put("webhook.hosts", "localhost");
        variables.put("scanner.host", "localhost");
        variables.put("scanner.port", String.valueOf(new AClamd().port()));
        variables.put("oidc.issuer", "http://localhost:" + stubPort + "/realms/budgeting");
        // Arquillian knows a running server by its name alone, and this machine may run others of ours.
        String name = "budgeting-ejb-" + port;
        write(usr.resolve("servers").resolve(name), variables);
        System.setProperty("testserver.wlp", runtimes.resolve("wlp").toString());
        System.setProperty("testserver.usr", usr.toString());
        System.setProperty("testserver.name", name);
        System.setProperty("testserver.port", String.valueOf(port));
    }

    private static Map<String, String> databaseVariables(String database) {
        if (database.equals("postgresql")) {
            PostgresServer server = PostgresServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop PostgreSQL"));
            return Map.of("db.driver", "postgresql", "db.url", server.jdbcUrl());
        }
        return Map.of("db.url", "jdbc:h2:mem:budgeting;LOCK_TIMEOUT=10000");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path server, Map<String, String> variables) {
        try {
            Files.createDirectories(server);
            try (InputStream options = resource("jvm.options")) {
                Files.copy(options, server.resolve("jvm.options"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.write(server.resolve("jvm.options"), chosenForTheTests(), StandardOpenOption.APPEND);
            Document configuration = parse();
            keepWhatIsTested(configuration.getDocumentElement());
            setFeatures(configuration);
            setVariables(configuration, variables);
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(
                            new DOMSource(configuration),
                            new StreamResult(server.resolve("server.xml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IllegalStateException("the server's configuration cannot be made", e);
        }
    }

    /** What a test reads of the command line stands in Maven's process, and the test runs in the server's. */
    private static List<String> chosenForTheTests() {
        return HANDED_ON.stream()
                .filter(name -> System.getProperty(name) != null)
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .toList();
    }

    private static Document parse() throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try (InputStream xml = resource("server.xml")) {
            return factory.newDocumentBuilder().parse(xml);
        }
    }

    private static void keepWhatIsTested(Element root) {
        for (Element element : childrenOf(root)) {
            if (!KEPT.contains(element.getTagName())) {
                root.removeChild(element);
            }
        }
    }

    private static void setFeatures(Document configuration) {
        Element manager =
                (Element) configuration.getElementsByTagName("featureManager").item(0);
        for (Element feature : childrenOf(manager)) {
            if (UNUSED_FEATURES.contains(feature.getTextContent())) {
                manager.removeChild(feature);
            }
        }
        for (String name : EXTRA_FEATURES) {
            manager.appendChild(configuration.createElement("feature")).setTextContent(name);
        }
    }

    private static void setVariables(Document configuration, Map<String, String> variables) {
        Element root = configuration.getDocumentElement();
        variables.forEach((name, value) -> {
            Element variable = configuration.createElement("variable");
            variable.setAttribute("name", name);
            variable.setAttribute("value", value);
            root.appendChild(variable);
        });
    }

    private static List<Element> childrenOf(Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static InputStream resource(String name) {
        return Launcher.class.getResourceAsStream("server/" + name);
    }
}
