package org.budgeting.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** JSON that cannot be what is due here; its message is written for people, unlike Jackson's own. */
class WrongJson extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    WrongJson(JsonParser at, String message) {
        super(at, message);
    }

    WrongJson(String message) {
        this(null, message);
    }
}
