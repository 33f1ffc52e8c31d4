package id.pendopo.identity.delegation;

import java.util.Map;

/** A loan as it was typed. */
record LoanForm(String peran, String unit, String email, String sampai) {

    Map<String, String> values() {
        return Map.of("peran", peran, "unit", unit, "email", email, "sampai", sampai);
    }
}
