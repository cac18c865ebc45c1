package org.xinfang.localstack.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.xinfang.localstack.component.Component;
import org.xinfang.localstack.layout.Trouble;

/** The databases in the server: each component owns one and can read no other. */
public final class Databases {
    static final String SUPERUSER = "postgres";

    /** Of the local platform only; it listens on this machine alone. */
    public static final String PASSWORD = "xinfang-local";

    private final int port;

    Databases(int port) {
        this.port = port;
    }

    /** The address that a component gives to its driver. */
    public static String url(int port, Component owner) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + owner.database();
    }

    /** UTF-8 with letters known; macOS has no {@code C.UTF-8} in all its versions. */
    static String locale(String operatingSystem) {
        return operatingSystem.toLowerCase(Locale.ROOT).startsWith("mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    boolean answer() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Makes the database and its owner unless they exist. */
    void create(Component owner) {
        String name = owner.database();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + PASSWORD + "'");
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
                statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
            }
        } catch (SQLException refused) {
            throw new Trouble("PostgreSQL could not make the database " + name + ": " + refused.getMessage(), refused);
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=2", SUPERUSER, PASSWORD);
    }
}
