package org.xinfang.deadline.transaction;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/**
 * An answer that stays the same until the transaction ends, asked for once in it; without a transaction it is asked for
 * each time.
 */
public final class OncePerTransaction<T> {

    private final TransactionSynchronizationRegistry transactions;
    private final Supplier<T> question;

    public OncePerTransaction(TransactionSynchronizationRegistry transactions, Supplier<T> question) {
        this.transactions = transactions;
        this.question = question;
    }

    public T get() {
        return transactions.getTransactionKey() == null ? question.get() : inTransaction();
    }

    @SuppressWarnings("unchecked") // only this object puts anything under itself as the key
    private T inTransaction() {
        Object known = transactions.getResource(this);
        if (known != null) {
            return (T) known;
        }
        T answer = question.get();
        transactions.putResource(this, answer);
        return answer;
    }
}
