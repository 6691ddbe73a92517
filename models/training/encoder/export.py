# Copyright 2026 The Demarche authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the trained network as ONNX with 8-bit weights, with the vocabulary and a properties file.

    python3 export.py network.pt --weights DIR --out ../../encoder/src/main/resources/dev/demarche/encoder

Weights take 7 bits of their 8: without VNNI, x86 adds two products of 8 bits in 16 and would clip,
and the answers would differ from machine to machine.
"""

import argparse
import hashlib
import os
import tempfile

import numpy as np
import onnx
import torch
import torch.nn as nn
from onnx import TensorProto, helper, numpy_helper

from network import CUE, ENTITY, FARTHEST, ROLE, STANCE, Encoder, Network
from pieces import CORE, LEFT, LONGEST, RIGHT
from train import vocabulary

GREATEST = 63


class Words(nn.Module):
    """The encoder and all that is computed once a word: one window, no padding."""

    def __init__(self, network):
        super().__init__()
        self.encoder = network.encoder
        heads = [network.entities, network.cues, network.a, network.c, network.sa, network.sc]
        self.widths = [h.out_features for h in heads]
        self.heads = nn.Linear(network.encoder.width, sum(self.widths))
        with torch.no_grad():
            self.heads.weight.copy_(torch.cat([h.weight for h in heads]))
            self.heads.bias.copy_(torch.cat([h.bias for h in heads]))

    def forward(self, ids, shape, flags, first):
        x = self.encoder(ids, shape, flags)[0]
        return self.heads(torch.index_select(x, 0, first)).split(self.widths, -1)


def quantise(source, target):
    model = onnx.load(source)
    graph = model.graph
    weights = {i.name: i for i in graph.initializer}
    nodes, replaced, inputs = [], set(), set()

    def constant(name, array):
        graph.initializer.append(numpy_helper.from_array(array, name))

    def small(array, axis, greatest):
        scale = np.maximum(np.abs(array).max(axis, keepdims=True), 1e-12) / greatest
        return np.clip(np.round(array / scale), -greatest, greatest).astype(np.int8), scale.astype(np.float32)

    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights and len(weights[node.input[1]].dims) == 2:
            nodes += _matmul(node, weights, replaced, inputs, constant, small)
        elif node.op_type == "Gather" and node.input[0] in weights and weights[node.input[0]].dims[0] > 10000:
            nodes += _gather(node, weights, replaced, constant, small)
        else:
            nodes.append(node)
    kept = [i for i in graph.initializer if i.name not in replaced]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    onnx.save(model, target)


def _matmul(node, weights, replaced, inputs, constant, small):
    x, k, out = node.input[0], node.input[1], node.output[0]
    if k not in replaced:
        quantised, scale = small(numpy_helper.to_array(weights[k]), 0, GREATEST)
        constant(k + "_q", quantised)
        constant(k + "_s", scale[0])
        constant(k + "_z", np.zeros(quantised.shape[1], np.int8))
        replaced.add(k)
    made = []
    if x not in inputs:
        made.append(helper.make_node("DynamicQuantizeLinear", [x], [x + "_q", x + "_s", x + "_z"]))
        inputs.add(x)
    return made + [
        helper.make_node("MatMulInteger", [x + "_q", k + "_q", x + "_z", k + "_z"], [out + "_i"]),
        helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [x + "_s", k + "_s"], [out + "_ss"]),
        helper.make_node("Mul", [out + "_f", out + "_ss"], [out]),
    ]


def _gather(node, weights, replaced, constant, small):
    k, out = node.input[0], node.output[0]
    quantised, scale = small(numpy_helper.to_array(weights[k]), 1, 127)
    constant(k + "_q", quantised)
    constant(k + "_s", scale)
    replaced.add(k)
    return [
        helper.make_node("Gather", [k + "_q", node.input[1]], [out + "_q"]),
        helper.make_node("Cast", [out + "_q"], [out + "_f"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [k + "_s", node.input[1]], [out + "_gs"]),
        helper.make_node("Mul", [out + "_f", out + "_gs"], [out]),
    ]


def write(module, path, args, inputs, outputs, dynamic):
    module.eval()
    torch.onnx.export(
        module, args, path, input_names=inputs, output_names=outputs, dynamic_axes=dynamic,
        opset_version=14, do_constant_folding=True, dynamo=False,
    )


def export(network, folder):
    n, w, k = 16, 9, 3
    ids, first = torch.zeros(1, n, dtype=torch.long), torch.arange(w)
    outputs = ["entities", "cues", "a", "c", "sa", "sc"]
    axes = {x: {1: "L"} for x in ("ids", "shape", "flags")} | {x: {0: "W"} for x in ["first", *outputs]}
    with tempfile.TemporaryDirectory() as between:
        whole = f"{between}/float.onnx"
        write(Words(network), whole, (ids, ids, ids, first), ["ids", "shape", "flags", "first"], outputs, axes)
        quantise(whole, f"{folder}/encoder.onnx")
    width = network.a.out_features
    write(
        network.roles, f"{folder}/roles.onnx",
        (torch.zeros(w, width), torch.zeros(k, width), torch.zeros(k, w, dtype=torch.long)),
        ["a", "c", "dist"], ["roles"],
        {"a": {0: "W"}, "c": {0: "N"}, "dist": {0: "N", 1: "W"}, "roles": {0: "N", 1: "W"}},
    )
    width = network.sa.out_features
    write(
        network.stance, f"{folder}/stance.onnx",
        (torch.zeros(w, width), torch.zeros(k, width), torch.ones(k, w)),
        ["sa", "sc", "content"], ["stance"],
        {"sa": {0: "W"}, "sc": {0: "N"}, "content": {0: "N", 1: "W"}, "stance": {0: "N"}},
    )


def properties(folder, version, cue_bias, entity_bias, thresholds):
    files = ["encoder.onnx", "roles.onnx", "stance.onnx", "vocab.txt"]
    lines = [
        "# Written by models/training/encoder/export.py. The engine refuses files whose SHA-256 differs.",
        "format=1", f"version={version}",
        f"labels.entities={','.join(ENTITY)}", f"labels.cues={','.join(CUE)}",
        f"labels.roles={','.join(ROLE)}", f"labels.stance={','.join(STANCE)}",
        f"window.core={CORE}", f"window.left={LEFT}", f"window.right={RIGHT}", f"window.longest={LONGEST}",
        f"distance.farthest={FARTHEST}", f"bias.cue={cue_bias}", f"bias.entity={entity_bias}",
    ]
    lines += [f"stance.threshold.{label}={least}" for label, least in zip(STANCE[1:], thresholds, strict=True)]
    for name in files:
        with open(f"{folder}/{name}", "rb") as f:
            lines.append(f"sha256.{name}={hashlib.sha256(f.read()).hexdigest()}")
    with open(f"{folder}/encoder.properties", "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")


def trained(path):
    saved = torch.load(path)
    return saved.get("network", saved)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("network")
    p.add_argument("--with", dest="other", help="a second network: the weights of both are averaged")
    p.add_argument("--share", type=float, default=0.4, help="the second network's part of the average")
    p.add_argument("--weights", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--version", default="1")
    p.add_argument("--cue-bias", type=float, default=0.0, help="subtracted from the score of no cue")
    p.add_argument("--entity-bias", type=float, default=0.0, help="subtracted from the score of no name")
    p.add_argument(
        "--stance", type=float, nargs=3, default=[0.9, 0.9, 0.9],
        help="least probabilities of denial, demand, threat that overrule the rules' NONE",
    )
    args = p.parse_args()
    os.makedirs(args.out, exist_ok=True)
    network = Network(Encoder())
    weights = trained(args.network)
    if args.other:
        other = trained(args.other)
        weights = {k: torch.lerp(w, other[k], args.share) for k, w in weights.items()}
    network.load_state_dict(weights)
    network.eval()
    export(network, args.out)
    with open(f"{args.out}/vocab.txt", "w", encoding="utf-8") as f:
        f.write("\n".join(vocabulary(f"{args.weights}/all-minilm-l6-v2-tokenizer.json")) + "\n")
    properties(args.out, args.version, args.cue_bias, args.entity_bias, args.stance)


if __name__ == "__main__":
    main()
