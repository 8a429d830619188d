"""Outputs: each turns an edition into files to publish. `shelf` holds them all; nothing is imported with the package, since
an edited text needs no more than its own page.
"""
