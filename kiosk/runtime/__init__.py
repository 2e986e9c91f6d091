"""What every process needs: settings, the closed log vocabulary, mutual TLS, clock."""
