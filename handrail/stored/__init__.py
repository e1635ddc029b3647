"""The shapes that cross a store's port: ids, codes and times in clear, everything else sealed.

What a customer said or is appears here only as `Sealed` bytes, so no store can write it in clear.
"""
