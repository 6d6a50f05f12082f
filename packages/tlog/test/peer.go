// The Go checksum database's own libraries as peer. Run by peer.system.test.ts in a folder that holds a log:
//
//	peer VKEY SIZE1
//
// Opens the checkpoint, proves and checks records "innslag I", and prints the root of SIZE1 and the consistency proof from it.
package main

import (
	"fmt"
	"log"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type folder struct{}

func (folder) Height() int { return 8 }

func (folder) SaveTiles([]tlog.Tile, [][]byte) {}

func (folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		// Path is tile/8/L/...; the C2SP layout leaves the height out.
		bytes, err := os.ReadFile(strings.Replace(tile.Path(), "tile/8/", "tile/", 1))
		if err != nil {
			return nil, err
		}
		all = append(all, bytes)
	}
	return all, nil
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func main() {
	verifier, err := note.NewVerifier(os.Args[1])
	must(err)
	size1, err := strconv.ParseInt(os.Args[2], 10, 64)
	must(err)
	signed, err := os.ReadFile("checkpoint")
	must(err)
	opened, err := note.Open(signed, note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	hashes := tlog.TileHashReader(tlog.Tree{N: size, Hash: root}, folder{})
	for i := int64(0); i < size; i += 1 + size/50 {
		proof, err := tlog.ProveRecord(size, i, hashes)
		must(err)
		must(tlog.CheckRecord(proof, size, root, i, tlog.RecordHash([]byte(fmt.Sprintf("innslag %d", i)))))
	}
	root1, err := tlog.TreeHash(size1, hashes)
	must(err)
	proof, err := tlog.ProveTree(size, size1, hashes)
	must(err)
	must(tlog.CheckTree(proof, size, root, size1, root1))
	fmt.Println(root1)
	for _, hash := range proof {
		fmt.Println(hash)
	}
}
