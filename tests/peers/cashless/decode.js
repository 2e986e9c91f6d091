// Prints what the package emvqr reads in the payload that comes in on stdin.
const emvqr = require("emvqr");
const payload = require("node:fs").readFileSync(0, "utf8");
process.stdout.write(JSON.stringify(emvqr.decode(payload)));
