package org.fengqiao.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Closes the applications after the last test, while their database is still there. Left to the end of the JVM, the
 * PostgreSQL server goes first, and each of them waits half a minute for it.
 */
class ContextsClosed implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(ContextsClosed.class, key ->
                (AutoCloseable) TestDatabase::closeAll);
    }
}
