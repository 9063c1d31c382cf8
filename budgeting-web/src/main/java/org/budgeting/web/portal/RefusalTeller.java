package org.budgeting.web.portal;

import jakarta.annotation.Priority;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.primefaces.util.ComponentUtils;

/**
 * Turns a refusal into what a person sees. An input has the id of the record component that it fills, so the refusal's
 * field names it; what concerns the whole stands at the form's component {@code refusals}, or on top of the page where
 * there is none. A page that may not be opened at all answers 403 or 404.
 */
@TellsRefusals
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class RefusalTeller implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

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
            faces.addMessage(place("refusals"), error(refusal.getMessage()));
        }
        for (FieldProblem problem : refusal.fields()) {
            faces.addMessage(mark(problem.field()), error(problem.message()));
        }
    }

    /**
     * The place of a field's message: the input of that id, else the input in the row of the list that it is in, else
     * the list, else the input of the record that it is in, else the top of the form.
     */
    private static String mark(String field) {
        find(field).filter(UIInput.class::isInstance).map(UIInput.class::cast).ifPresent(RefusalTeller::refuse);
        String first = field.replaceFirst("[\\[.].*", "");
        return inRow(field)
                .or(() -> find(field).or(() -> find(first)).map(UIComponent::getClientId))
                .orElseGet(() ->
                        field.startsWith(first + ".") ? mark(field.substring(first.length() + 1)) : place("refusals"));
    }

    /** The input of a row, where the repeated part has the list's name as its id. */
    private static Optional<String> inRow(String field) {
        Matcher place = IN_ROW.matcher(field);
        return place.matches()
                ? find(place.group(1))
                        .filter(NamingContainer.class::isInstance)
                        .map(rows -> rows.getClientId() + ':' + place.group(2) + ':' + place.group(3))
                : Optional.empty();
    }

    /** What was typed stays: of an input that is refused after it was read, PrimeFaces would show nothing. */
    private static void refuse(UIInput input) {
        input.setSubmittedValue(ComponentUtils.getValueToRender(FacesContext.getCurrentInstance(), input));
        input.setValid(false);
    }

    private static String place(String id) {
        return find(id).map(UIComponent::getClientId).orElse(null);
    }

    private static Optional<UIComponent> find(String id) {
        UIComponent form = Components.getCurrentForm();
        if (form == null) {
            return Optional.empty();
        }
        return Components.findComponentsInChildren(form, UIComponent.class).stream()
                .filter(component -> id.equals(component.getId()))
                .findFirst();
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }
}
