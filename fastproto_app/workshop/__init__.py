"""Make and prove this project: its site, pictures, benchmark and proofs; in no wheel."""
