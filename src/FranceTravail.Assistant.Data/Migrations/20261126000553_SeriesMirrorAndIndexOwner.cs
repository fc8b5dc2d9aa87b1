using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FranceTravail.Assistant.Data.Migrations
{
    /// <inheritdoc />
    public partial class SeriesMirrorAndIndexOwner : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Letters",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "SeriesId",
                table: "Letters",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SeriesPosition",
                table: "Letters",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DatabaseId",
                table: "IndexStates",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // Each existing database draws its own, in the form in which EF writes a Guid (a random one, version 4).
            migrationBuilder.Sql("""
                UPDATE IndexStates SET DatabaseId = hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
                    || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))
                """);

            migrationBuilder.CreateTable(
                name: "IndexLeases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndexLeases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "LetterMirrors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Model = table.Column<string>(type: "TEXT", nullable: true),
                    Pairs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterMirrors", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_SeriesId",
                table: "Letters",
                column: "SeriesId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "IndexLeases");

            migrationBuilder.DropTable(
                name: "LetterMirrors");

            migrationBuilder.DropIndex(
                name: "IX_Letters_SeriesId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "SeriesId",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "SeriesPosition",
                table: "Letters");

            migrationBuilder.DropColumn(
                name: "DatabaseId",
                table: "IndexStates");
        }
    }
}
