package org.budgeting.web.portal;

import com.ibm.websphere.security.WSSecurityException;
import com.ibm.websphere.security.auth.WSSubject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Hashtable;
import java.util.Objects;
import java.util.Optional;
import javax.security.auth.Subject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.util.Faces;

/**
 * Ends the session here and at Keycloak (OpenID Connect RP-Initiated Logout 1.0): else the next visit would sign the
 * same person in again without a question.
 */
@Named
@RequestScoped
public class SignOut {

    private static final String CLIENT = "budgeting-portal";

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "portal.url")
    private String portal;

    public void leave() throws IOException, ServletException, WSSecurityException {
        // The hint is read before the session goes; without it Keycloak asks whether the person is sure.
        String hint = idToken().map(token -> "&id_token_hint=" + encoded(token)).orElse("");
        request.logout();
        Faces.invalidateSession();
        Faces.getExternalContext()
                .redirect(issuer + "/protocol/openid-connect/logout?client_id=" + CLIENT + "&post_logout_redirect_uri="
                        + encoded(portal + "/") + hint);
    }

    private static Optional<String> idToken() throws WSSecurityException {
        Subject subject = WSSubject.getRunAsSubject();
        if (subject == null) {
            return Optional.empty();
        }
        return subject.getPrivateCredentials(Hashtable.class).stream()
                .map(credentials -> credentials.get("id_token"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
