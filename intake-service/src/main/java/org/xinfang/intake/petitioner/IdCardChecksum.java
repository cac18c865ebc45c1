package org.xinfang.intake.petitioner;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A resident identity card number (居民身份证号码, GB 11643) has a real birth date and the right check character. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = IdCardChecksum.Rule.class)
@interface IdCardChecksum {
    String message() default "{xinfang.id-card-checksum}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the number only when the document is a resident identity card. */
    class Rule implements ConstraintValidator<IdCardChecksum, PetitionerRequest> {
        private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
        private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        private static final int EARLIEST_YEAR = 1880;
        private static final String CHECKS = "10X98765432";

        @Override
        public boolean isValid(PetitionerRequest petitioner, ConstraintValidatorContext context) {
            String number = petitioner.idNumber();
            if (number == null || petitioner.idType() != IdType.RESIDENT_ID_CARD || isRight(number)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("idNumber")
                    .addConstraintViolation();
            return false;
        }

        static boolean isRight(String number) {
            return SHAPE.matcher(number).matches() && hasBirthDate(number) && check(number) == number.charAt(17);
        }

        private static boolean hasBirthDate(String number) {
            try {
                return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)
                                .getYear()
                        >= EARLIEST_YEAR;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }

        private static char check(String number) {
            int sum = 0;
            for (int place = 0; place < WEIGHTS.length; place++) {
                sum += (number.charAt(place) - '0') * WEIGHTS[place];
            }
            return CHECKS.charAt(sum % 11);
        }
    }
}
