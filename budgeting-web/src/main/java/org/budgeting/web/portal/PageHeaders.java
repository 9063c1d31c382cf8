package org.budgeting.web.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * What every page says to the browser besides its content; the content security policy comes from PrimeFaces, with its
 * nonce.
 */
@WebFilter(
        servletNames = "facesServlet",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class PageHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A page is sent when it is whole: what fails while it is made shows the error page, not half a page. */
    private static final int PAGE_BYTES = 256 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // Asks for the device's preference before the first page is painted; without a choice of the person it decides
        // the theme.
        response.setHeader("Accept-CH", Theme.DEVICE_PREFERENCE);
        response.setHeader("Critical-CH", Theme.DEVICE_PREFERENCE);
        response.addHeader("Vary", Theme.DEVICE_PREFERENCE);
        if (!response.isCommitted() && request.getDispatcherType() == DispatcherType.REQUEST) {
            response.setBufferSize(PAGE_BYTES);
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /**
     * An error page is a second view in the same response, with a nonce of its own. PrimeFaces would add its policy to
     * the first one's, browsers enforce both, and no script would run.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private static final String POLICY = "Content-Security-Policy";

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equals(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
