"""The municipality's issuing server: registry, issuing, signer."""
