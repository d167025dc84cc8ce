// Prints the section [smtp] of the ini file on standard input as JSON, read by Grafana's own library with its defaults.
package main

import (
	"encoding/json"
	"io"
	"log"
	"os"

	"gopkg.in/ini.v1"
)

func main() {
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	file, err := ini.Load(text)
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(file.Section("smtp").KeysHash()); err != nil {
		log.Fatal(err)
	}
}
