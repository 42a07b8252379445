// Reads the log with golang.org/x/mod/sumdb, which knows nothing of this project: the signed note,
// the tiles, and the inclusion of every entry. Arguments: address of the log, verifier key.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func fetch(url string) ([]byte, error) {
	response, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != 200 {
		return nil, fmt.Errorf("%s: %s", url, response.Status)
	}
	return io.ReadAll(response.Body)
}

func tilePath(tile tlog.Tile) string {
	// c2sp.org/tlog-tiles leaves out the height that sumdb writes: tile/8/0/000 is tile/0/000.
	return strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
}

type tiles struct {
	address string
	seen    map[string][]byte
}

func (t tiles) Height() int { return 8 }

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var found [][]byte
	for _, tile := range wanted {
		path := tilePath(tile)
		if t.seen[path] == nil {
			data, err := fetch(t.address + "/" + path)
			if err != nil {
				return nil, err
			}
			t.seen[path] = data
		}
		found = append(found, t.seen[path])
	}
	return found, nil
}

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func main() {
	address := os.Args[1]
	verifier, err := note.NewVerifier(os.Args[2])
	check(err)
	signed, err := fetch(address + "/checkpoint")
	check(err)
	opened, err := note.Open(signed, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	check(err)
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)

	reader := tlog.TileHashReader(tree, tiles{address, map[string][]byte{}})
	var entries int64
	for at := int64(0); at < size; at += 256 {
		width := int(min(256, size-at))
		tile := tlog.Tile{H: 8, L: -1, N: at / 256, W: width}
		path := strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1)
		data, err := fetch(address + "/" + path)
		check(err)
		for len(data) > 0 {
			length := int(binary.BigEndian.Uint16(data))
			entry := data[2 : 2+length]
			data = data[2+length:]
			proof, err := tlog.ProveRecord(size, entries, reader)
			check(err)
			check(tlog.CheckRecord(proof, size, tree.Hash, entries, tlog.RecordHash(entry)))
			entries++
		}
	}
	for old := int64(1); old <= size; old += 1 + size/40 {
		proof, err := tlog.ProveTree(size, old, reader)
		check(err)
		older, err := tlog.TreeHash(old, reader)
		check(err)
		check(tlog.CheckTree(proof, size, tree.Hash, old, older))
	}
	fmt.Println(size, entries)
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}
