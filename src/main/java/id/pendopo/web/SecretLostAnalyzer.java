package id.pendopo.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the house did not open, instead of a stack. */
class SecretLostAnalyzer extends AbstractFailureAnalyzer<SecretLost> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SecretLost cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
