package org.xinfang.gateway.door;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A request to a service that is not broken off when its caller hangs up. The proxy library would reset it, and a reset
 * that comes when the answer is already in closes a connection which the pool may have given to another caller's call.
 * Instead the answer is let in and thrown away.
 */
final class WholeRequest {
    private WholeRequest() {}

    static HttpClientRequest of(HttpClientRequest request) {
        return (HttpClientRequest) Proxy.newProxyInstance(
                WholeRequest.class.getClassLoader(),
                new Class<?>[] {HttpClientRequest.class},
                (_, method, arguments) -> call(request, method, arguments));
    }

    private static Object call(HttpClientRequest request, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("reset")) {
            request.response().onSuccess(HttpClientResponse::resume);
            return true;
        }
        try {
            return method.invoke(request, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
