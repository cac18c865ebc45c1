package org.xinfang.notice.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The organs' seals. */
@ConfigMapping(prefix = "xinfang.notice.seal")
interface SealConfig {

    /** PKCS #12 file with one entry per organ, named by its code; without it test seals are made at start. */
    Optional<Path> keystore();

    /** How test seals sign; the keys of a keystore decide for themselves. */
    @WithDefault("RSA")
    SealScheme testScheme();

    /** Password of the file and its entries. */
    Optional<String> password();
}
