package org.budgeting.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The rules that hold for every page, each proved by a bad example below it. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java/org/budgeting/web");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LITERAL_KEY = Pattern.compile("msg\\['([^']+)'\\]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SAID_TO_PEOPLE = Set.of(
            "alt",
            "aria-label",
            "emptyMessage",
            "header",
            "itemLabel",
            "label",
            "note",
            "placeholder",
            "text",
            "title");
    private static final Set<String> CLICKABLE = Set.of(
            "a",
            "button",
            "summary",
            "h:link",
            "h:outputLink",
            "h:commandButton",
            "h:commandLink",
            "p:button",
            "p:commandButton",
            "p:commandLink",
            "p:link",
            "p:linkButton",
            "p:menuitem");

    @Test
    void each_page_has_its_bean_U1() throws IOException {
        assertThat(pages().map(PagesTest::beanOf).filter(bean -> !Files.exists(SOURCES.resolve(bean))))
                .isEmpty();
    }

    @Test
    void each_bean_has_its_page_U1() throws IOException {
        Set<String> expected = pages().map(PagesTest::beanOf).collect(toCollection(TreeSet::new));
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            assertThat(sources.map(source ->
                                    SOURCES.relativize(source).toString().replace('\\', '/'))
                            .filter(source -> source.matches(".*[a-z]Page\\.java"))
                            .filter(bean -> !expected.contains(bean)))
                    .isEmpty();
        }
    }

    @Test
    void a_page_and_its_bean_share_their_name() {
        assertThat(beanOf(WEBAPP.resolve("budgets/budget-list.xhtml"))).isEqualTo("budgets/BudgetListPage.java");
        assertThat(beanOf(WEBAPP.resolve("index.xhtml"))).isEqualTo("portal/IndexPage.java");
    }

    @Test
    void each_key_of_the_bundle_that_a_page_names_exists() throws IOException {
        assertThat(broken(PagesTest::unknownKeys)).isEmpty();
    }

    @Test
    void an_unknown_key_is_found() {
        assertThat(unknownKeys(parse("<p>#{msg['no.such.key']}</p>"))).containsExactly("no.such.key");
    }

    @Test
    void no_english_stands_in_markup_U2() throws IOException {
        assertThat(broken(PagesTest::literalTexts)).isEmpty();
    }

    @Test
    void literal_text_is_found_in_elements_and_attributes() {
        assertThat(literalTexts(parse("<div><p>Save me</p><p:inputText placeholder=\"Name\"/></div>")))
                .containsExactly("p: Save me", "p:inputText placeholder: Name");
    }

    @Test
    void everything_that_a_person_clicks_has_an_id() throws IOException {
        assertThat(broken(PagesTest::clickableWithoutId)).isEmpty();
    }

    @Test
    void a_button_without_an_id_is_found() {
        assertThat(clickableWithoutId(parse("<div><button id=\"a\"/><p:commandButton value=\"#{x}\"/></div>")))
                .containsExactly("p:commandButton");
    }

    @Test
    void no_page_has_an_inline_style() throws IOException {
        assertThat(broken(PagesTest::inlineStyles)).isEmpty();
    }

    @Test
    void an_inline_style_is_found() {
        assertThat(inlineStyles(parse("<p style=\"color: red\">#{x}</p>"))).containsExactly("p");
    }

    private static String beanOf(Path page) {
        Path relative = WEBAPP.relativize(page);
        String folder = relative.getParent() == null
                ? "portal"
                : relative.getParent().toString().replace('\\', '/');
        String kebab = relative.getFileName().toString().replace(".xhtml", "");
        StringBuilder bean = new StringBuilder(folder).append('/');
        for (String part : kebab.split("-")) {
            bean.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return bean.append("Page.java").toString();
    }

    private static List<String> unknownKeys(Document page) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.budgeting.web.messages");
        List<String> unknown = new ArrayList<>();
        Matcher keys = LITERAL_KEY.matcher(allText(page));
        while (keys.find()) {
            if (!bundle.containsKey(keys.group(1))) {
                unknown.add(keys.group(1));
            }
        }
        return unknown;
    }

    private static List<String> literalTexts(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : elements(page)) {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE && saysSomething(child.getNodeValue())) {
                    found.add(
                            element.getNodeName() + ": " + child.getNodeValue().strip());
                }
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                String name = attribute.getNodeName().replaceFirst("^pt:", "");
                if (SAID_TO_PEOPLE.contains(name) && saysSomething(attribute.getNodeValue())) {
                    found.add(element.getNodeName() + " " + name + ": " + attribute.getNodeValue());
                }
            }
        }
        return found;
    }

    private static boolean saysSomething(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private static List<String> clickableWithoutId(Document page) {
        return elements(page).stream()
                .filter(element -> CLICKABLE.contains(element.getNodeName()) && !element.hasAttribute("id"))
                .map(Element::getNodeName)
                .toList();
    }

    private static List<String> inlineStyles(Document page) {
        return elements(page).stream()
                .filter(element -> element.hasAttribute("style"))
                .map(Element::getNodeName)
                .toList();
    }

    private static List<String> broken(Function<Document, List<String>> rule) throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                String text = Files.readString(file).replaceFirst("<!DOCTYPE html>", "");
                rule.apply(parse(text)).forEach(finding -> broken.add(WEBAPP.relativize(file) + " → " + finding));
            }
        }
        return broken;
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files
                    .filter(path -> path.toString().endsWith(".xhtml"))
                    .filter(path -> !path.startsWith(WEBAPP.resolve("WEB-INF"))
                            && !path.startsWith(WEBAPP.resolve("resources")))
                    .toList()
                    .stream();
        }
    }

    private static List<Element> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static String allText(Document page) {
        StringBuilder text = new StringBuilder(page.getDocumentElement().getTextContent());
        for (Element element : elements(page)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                text.append('\n').append(element.getAttributes().item(i).getNodeValue());
            }
        }
        return text.toString();
    }

    /** Without namespaces, so that a bad example can be one line. */
    private static Document parse(String text) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (Exception broken) {
            throw new AssertionError("not well-formed: " + text, broken);
        }
    }
}
