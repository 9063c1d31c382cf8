package org.budgeting.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** Ends the session here; where sign-in is Keycloak's, its session ends too. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    private HttpServletRequest request;

    public void leave() throws ServletException {
        Faces.invalidateSession();
        request.logout();
        Faces.redirect("/");
    }
}
