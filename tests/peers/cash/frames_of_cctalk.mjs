// Frames what comes on standard input with @serialport/parser-cctalk: one hexadecimal frame a line.
// usage: node frames_of_cctalk.mjs FOLDER_OF_NODE_MODULES
import { createRequire } from "node:module";
import { join } from "node:path";

const installed = createRequire(join(process.argv[2], "node_modules", "index.js"));
const { CCTalkParser } = installed("@serialport/parser-cctalk");

const parser = process.stdin.pipe(new CCTalkParser());
parser.on("data", (frame) => process.stdout.write(frame.toString("hex") + "\n"));
