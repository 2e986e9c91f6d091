"""Programs that judge the whole: tour, benchmarks, generated documentation."""
