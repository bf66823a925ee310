"""What a place is made of: sky, hills, water, houses, trees and rooms."""
