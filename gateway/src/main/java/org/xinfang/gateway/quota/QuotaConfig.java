package org.xinfang.gateway.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;

/** Quotas; generous, as they are there against runaways and not to sell calls. */
@ConfigMapping(prefix = "xinfang.gateway.quota")
public interface QuotaConfig {

    /** For each account with a verified token. */
    Rate account();

    /** For each address of callers without a valid token. */
    Rate peer();

    /** How many holders are remembered; the least used are forgotten first, which gives them a full quota again. */
    @WithDefault("100000")
    @Min(1000)
    long holders();

    /** A bucket that holds {@code burst} calls and refills with {@code perSecond}. */
    interface Rate {
        @Min(1)
        int burst();

        @Positive
        double perSecond();
    }
}
