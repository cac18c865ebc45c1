package org.xinfang.bench.notice;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.database.Databases;

/** The notices that the service has issued, as they stand in its own database. */
final class Issued implements AutoCloseable {
    static final String RECEIPT = "DOC-01";
    static final String OPINION = "DOC-12";
    private static final long LOOK_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 300_000;

    private final Connection connection;

    Issued(int port) throws SQLException {
        connection = DriverManager.getConnection(
                Databases.url(port, Component.NOTICE), Component.NOTICE.database(), Databases.PASSWORD);
    }

    void await(String document, long count) throws SQLException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (count(document) < count) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException(
                        "the service does not get on: " + count(document) + " of " + count + " " + document);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** The accessible page of one issued document: the words of its paper, and its code. */
    String page(String document) throws SQLException {
        return paper("page", document).getString(1);
    }

    /** The sealed PDF of one issued document. */
    byte[] pdf(String document) throws SQLException {
        return paper("pdf", document).getBytes(1);
    }

    private ResultSet paper(String form, String document) throws SQLException {
        PreparedStatement select = connection.prepareStatement("SELECT paper." + form
                + " FROM paper JOIN notice ON notice.id = paper.notice WHERE document = ? ORDER BY sequence LIMIT 1");
        select.closeOnCompletion();
        select.setString(1, document);
        ResultSet answer = select.executeQuery();
        answer.next();
        return answer;
    }

    private long count(String document) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT count(*) FROM notice WHERE state = 'ISSUED' AND document = ?")) {
            select.setString(1, document);
            try (ResultSet answer = select.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
