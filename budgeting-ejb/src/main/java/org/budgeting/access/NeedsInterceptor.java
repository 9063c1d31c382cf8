package org.budgeting.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets a call through a door if its caller has the right; refuses it before anything is read otherwise (C2). */
@Needs(Right.READ)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class NeedsInterceptor {

    @AroundInvoke
    Object decide(InvocationContext call) throws Exception {
        Right right = call.getMethod().getAnnotation(Needs.class).value();
        CallerScope.caller().require(right);
        return call.proceed();
    }
}
