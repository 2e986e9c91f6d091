"""The shared vocabulary: certificates, orders, money, people, municipalities, refusals. Pure."""
