package org.xinfang.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinfang.gateway.standin.Neighbourhood.realm;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfang.gateway.standin.Client;
import org.xinfang.gateway.standin.Neighbourhood;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class KeyRotationIT {
    private final Client client = new Client("127.0.1.6");

    @Test
    void b99_theFirstTokenAfterAKeyRotationIsAcceptedAndABurstOfUnknownKeysAsksTheRealmOnce() {
        assertThat(call(realm().token("b99"))).isEqualTo(200);
        realm().rotateKey();
        int before = realm().keyFetches();

        assertThat(call(realm().token("b99"))).isEqualTo(200);
        assertThat(realm().keyFetches()).isEqualTo(before + 1);

        String unknown = realm().tokenWithUnknownKey();
        assertThat(IntStream.range(0, 10).map(_ -> call(unknown))).containsOnly(401);
        assertThat(realm().keyFetches()).isEqualTo(before + 1);
    }

    private int call(String token) {
        return client.send(client.to("/api/v1/matters").header("Authorization", "Bearer " + token))
                .status();
    }
}
