"""Serve a folder on loopback until stopped, over HTTP/1.1 with connections kept open and texts compressed, as a web server
would.

usage: serve_folder.py FOLDER PORT
"""

import asyncio
import sys

from tornado import web


async def serve(folder: str, port: int) -> None:
    """Serve `folder`; an address that ends in a slash is its index.html."""
    files = (r"/(.*)", web.StaticFileHandler, {"path": folder, "default_filename": "index.html"})
    web.Application([files], compress_response=True).listen(port, "127.0.0.1")
    await asyncio.Event().wait()


asyncio.run(serve(sys.argv[1], int(sys.argv[2])))
