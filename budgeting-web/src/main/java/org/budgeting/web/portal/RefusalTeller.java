package org.budgeting.web.portal;

import jakarta.annotation.Priority;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/**
 * Turns a refusal into what a person sees. An input has the id of the record component that it fills, so the refusal's field
 * names it. A page that may not be opened at all answers 403 or 404.
 */
@TellsRefusals
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class RefusalTeller implements Serializable {

    private static final long serialVersionUID = 1L;

    @AroundInvoke
    Object tell(InvocationContext action) throws Exception {
        try {
            return action.proceed();
        } catch (BusinessException refusal) {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces.getRenderResponse() && !faces.isPostback()) {
                throw refusal;
            }
            if (!faces.isPostback()) {
                answer(refusal.kind());
            } else {
                tell(faces, refusal);
            }
            return null;
        }
    }

    private static void answer(Kind kind) throws IOException {
        Faces.responseSendError(kind == Kind.FORBIDDEN ? 403 : 404, null);
    }

    private static void tell(FacesContext faces, BusinessException refusal) {
        faces.validationFailed();
        if (refusal.fields().isEmpty()) {
            faces.addMessage(null, error(refusal.getMessage()));
        }
        for (FieldProblem problem : refusal.fields()) {
            Optional<UIInput> input = find(problem.field());
            input.ifPresent(found -> found.setValid(false));
            faces.addMessage(input.map(UIComponent::getClientId).orElse(null), error(problem.message()));
        }
    }

    private static Optional<UIInput> find(String field) {
        UIComponent form = Components.getCurrentForm();
        if (form == null) {
            return Optional.empty();
        }
        return Components.findComponentsInChildren(form, UIInput.class).stream()
                .filter(input -> input.getId().equals(field) && input.isRendered())
                .findFirst();
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }
}
