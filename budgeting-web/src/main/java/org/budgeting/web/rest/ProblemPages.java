package org.budgeting.web.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Serves the pages of {@code docs/reference/problems}, to which the types of problem documents lead. Open to everybody:
 * they hold no data.
 */
@WebServlet("/docs/problems/*")
public class ProblemPages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/docs/problems/";
    private static final String LIST = "README";
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([a-z-]+)\\.md\\)");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().replace("/", "");
        Optional<String> page = name.isEmpty() ? markdown(LIST) : markdown(name);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        response.getWriter().write(html(page.get()));
    }

    /** The text of a page; empty if there is none. */
    static Optional<String> markdown(String name) throws IOException {
        if (!name.equals(LIST) && !CODE.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream page = ProblemPages.class.getResourceAsStream(FOLDER + name + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The little of Markdown that our pages use: headings, paragraphs, items, code and links to each other. */
    static String html(String markdown) {
        String body = markdown.lines()
                .filter(line -> !line.isBlank())
                .map(ProblemPages::block)
                .collect(Collectors.joining("\n"));
        String title = escaped(markdown.lines().findFirst().orElse("").replaceFirst("^# ", ""));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>%s</title>
                <style>:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}</style></head>
                <body><main>
                %s
                </main></body></html>
                """.formatted(title, body);
    }

    private static String block(String line) {
        if (line.startsWith("## ")) {
            return "<h2>" + inline(line.substring(3)) + "</h2>";
        }
        if (line.startsWith("# ")) {
            return "<h1>" + inline(line.substring(2)) + "</h1>";
        }
        return line.startsWith("- ") ? "<p>• " + inline(line.substring(2)) + "</p>" : "<p>" + inline(line) + "</p>";
    }

    private static String inline(String text) {
        String marked = escaped(text).replaceAll("`([^`]+)`", "<code>$1</code>");
        return LINK.matcher(marked).replaceAll("<a href=\"" + FOLDER + "$2\">$1</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
