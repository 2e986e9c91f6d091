"""Virtual coin acceptor, hoppers and note acceptor on a ccTalk bus behind a pseudo terminal."""
