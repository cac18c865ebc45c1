package org.xinfang.localstack.command;

import java.util.Map;
import java.util.StringJoiner;
import org.xinfang.localstack.identity.DemoLogin;
import org.xinfang.localstack.identity.Keycloak;
import org.xinfang.localstack.layout.Layout;
import org.xinfang.localstack.state.StackState;

/** What to do with a platform that is ready: where it is and who may log in. */
final class Welcome {
    private Welcome() {}

    static String text(StackState state, Layout layout) {
        Map<String, String> at = state.addresses();
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add("");
        lines.add("  API        " + at.get("api"));
        lines.add("  API docs   " + at.get("docs"));
        lines.add("  board      " + at.get("board"));
        lines.add("  due dates  " + at.get("calculator"));
        lines.add("  Keycloak   " + at.get("keycloak") + "  (" + Keycloak.ADMINISTRATOR + " / " + Keycloak.ADMINISTRATOR
                + ")");
        lines.add("  mails      " + at.get("mails") + "/api/user/{address}/messages");
        lines.add("  all ports  " + layout.stackFile());
        lines.add("");
        lines.add("  Demo logins (client xinfang-frontend, this machine only)");
        for (DemoLogin login : DemoLogin.in(layout.realmFile())) {
            lines.add(String.format(
                    "    %-21s %-13s %s  %s %s",
                    login.username(), login.password(), String.join(", ", login.roles()), login.name(), login.organ()));
        }
        lines.add("");
        lines.add("  xinfang demo | status | down");
        return lines.toString();
    }
}
